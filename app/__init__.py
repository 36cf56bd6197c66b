"""What a call is and the rules of handling it; knows nothing of Qt, SQL, keyrings or threads."""
