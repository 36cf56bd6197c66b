"""Charts, drawn by pyqtgraph: imported when the first one is shown."""
