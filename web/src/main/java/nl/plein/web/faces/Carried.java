package nl.plein.web.faces;

/** What the address says and the next one must say too: a hidden field of a form. */
public record Carried(String name, String value) {}
