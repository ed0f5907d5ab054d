/**
 * Mail that waits, goes or went: the table is the queue.
 *
 * <ul>
 *   <li>MAI-1.1 A mail is a row in the transaction of what it tells; without the one, the other is not there either.
 *   <li>MAI-1.2 One server takes a mail, whoever comes second gets none. <i>Why: nobody gets a mail twice.</i>
 *   <li>MAI-1.3 A mail whose server fell silent while it was sending is not sent again: it may have gone. It is given
 *       up and shown to the operator.
 *   <li>MAI-1.4 A mail that the mail server cannot take now waits for its next try.
 *   <li>MAI-1.5 What waits for somebody who left a group or a site, or was blocked, is dropped.
 *   <li>MAI-1.6 The text of a mail is wiped when the mail has gone or is given up, the row after three months.
 * </ul>
 *
 * Out of scope: what a mail says and how it is sent ({@code nl.plein.ejb.mail}).
 */
package nl.plein.persistence.mail;
