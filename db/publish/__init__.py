"""Facts for those who ask beyond one machine: a lake of Parquet files, or PostgreSQL."""
