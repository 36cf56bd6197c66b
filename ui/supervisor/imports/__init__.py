"""What agents have handed over: taking it in, what became of each bundle, what is missing."""
