/**
 * The words of Plein, in Dutch and English.
 *
 * <ul>
 *   <li>TXT-1.1 Every word a person sees comes from a file per feature and language; pages and Java carry none.
 *   <li>TXT-1.2 Both languages have the same keys, and every key that is used exists.
 *   <li>TXT-1.3 A person reads the language they chose (cookie), else that of their browser, else Dutch.
 *   <li>TXT-1.4 A key without words shows the key itself and is told to the log: a page never breaks on a missing word.
 *   <li>TXT-1.5 Times are told in Dutch time, near ones as "today" and "yesterday", always with the full date beside
 *       it.
 *   <li>TXT-1.6 A number of a thousand or more is read in groups of three digits, as the language writes them. Files
 *       for programs have plain digits.
 * </ul>
 *
 * Out of scope: what authors write; it has a language of its own.
 */
package nl.plein.web.text;
