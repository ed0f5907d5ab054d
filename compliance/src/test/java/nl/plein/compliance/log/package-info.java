/**
 * The audit log as an auditor meets it: in a browser, in a file, and with the program that checks the file.
 *
 * <ul>
 *   <li>AUD-8.1 What a person does on the running system stands in the log once: a read, a download, a command, a
 *       refusal, a failed sign-in.
 *   <li>AUD-8.2 An export of the running system is found whole by the program that is given to auditors, with the key
 *       that the page shows; one changed byte is named by its record.
 * </ul>
 */
package nl.plein.compliance.log;
