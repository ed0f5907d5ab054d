/**
 * Mail: tells people what happened, or what they are asked to do.
 *
 * <ul>
 *   <li>MAI-2.1 A command posts a letter; the mail exists if and only if the command succeeded.
 *   <li>MAI-2.2 Nobody gets a mail twice. A mail whose fate is unknown is given up and shown to the operator. <i>Why:
 *       an invitation that comes twice is trusted less than one that must be asked for again.</i>
 *   <li>MAI-2.3 A mail that the mail server cannot take now is tried again, each time later, and given up after eight
 *       tries; giving up leaves one event and a mark on the operator's page.
 *   <li>MAI-2.4 One address gets at most so many mails an hour; the others wait.
 *   <li>MAI-2.5 Nothing that a person typed can add a header, a recipient or markup to a mail.
 *   <li>MAI-2.6 A mail is in the language of its recipient, says why one gets it and, where one can end mails like it,
 *       how. It has a plain and an HTML part with the same words, and says that a machine sent it.
 *   <li>MAI-2.7 A blocked account gets no mail, nor does who left the group or site it is about.
 *   <li>MAI-2.8 Without a mail server, mails are put in a folder, and the operator's page says so.
 *   <li>MAI-2.9 A mail names no server of ours: its Message-ID and its greeting name the platform's public host.
 *   <li>MAI-2.10 Mails that many get of a kind can be ended by the recipient's mail program, without a question (RFC
 *       8058).
 * </ul>
 *
 * A letter never carries the content of a closed item: it says that there is something, with a link to it. Its texts
 * are {@code <feature>_<language>.properties} beside this package: {@code <key>.subject} and {@code <key>.text}, and
 * where wished {@code <key>.link} (the words of its link) and {@code <key>.reason}. Words are filled in at <code>{0}
 * </code> as in pages; a template engine would add a language of its own for what three sentences need.
 *
 * <p>Out of scope: which mails a person wishes and when ({@code news}).
 */
package nl.plein.ejb.mail;
