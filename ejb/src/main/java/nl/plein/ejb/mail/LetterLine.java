package nl.plein.ejb.mail;

import java.util.List;

/**
 * A line of a letter that leads somewhere.
 *
 * @param key name of its words
 * @param args what is filled in
 * @param host host of the site that it leads to, or null for the platform
 * @param path where it leads there
 */
public record LetterLine(String key, List<String> args, String host, String path) {}
