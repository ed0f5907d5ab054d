package nl.plein.compliance.visibility;

/** An item of the matrix: its identifiers, and the beginning of the words that stand in it and nowhere else. */
record Planted(String word, String item, String document, String group) {}
