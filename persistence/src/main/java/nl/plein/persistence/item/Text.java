package nl.plein.persistence.item;

/**
 * What an item says.
 *
 * @param title one line, at most 200 characters
 * @param excerpt plain text for lists, at most 300 characters
 * @param body sanitised HTML
 */
public record Text(String title, String excerpt, String body) {}
