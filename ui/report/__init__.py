"""Reports as files: HTML, CSV, XLSX, SQLite and PDF from one `app.insight.report.Report`."""
