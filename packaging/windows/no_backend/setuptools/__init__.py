"""Stands in for setuptools where pip shall fetch a source package and run nothing of it."""
