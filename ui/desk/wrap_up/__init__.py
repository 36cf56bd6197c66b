"""The wrap-up: fields, promises, proposals and the close."""
