/**
 * The verifier: reads an export of the audit log and says "whole", or what is wrong with it.
 *
 * <p>It is run by somebody who does not run Plein, on another computer, with a key that came on paper. So it depends on
 * nothing but the JDK, shares no class with what wrote the log, and can be written again from this page:
 *
 * <ul>
 *   <li>AUD-5.1 The checkpoint is signed by the key given on the command line, and is of the log that the key names.
 *   <li>AUD-5.2 Each record is canonical JSON, has the number of its place, and names the log of the checkpoint.
 *   <li>AUD-5.3 A whole export has as many records as the checkpoint says, and their tree has its root. The first
 *       record that is not what the tile hashes promise is named.
 *   <li>AUD-5.4 In a selection, each record carries a proof that it is in the tree of the checkpoint.
 *   <li>AUD-5.5 An older checkpoint, kept by the auditor, describes a beginning of the same tree: a larger one betrays
 *       that the log went back to an older state, another root that history was rewritten or that there are two logs.
 *   <li>AUD-5.6 Each detail is what the record promised, under a salt of exactly 32 bytes. A detail that is gone is
 *       reported as erased, and flagged when no record of an erasure explains it: that of a term explains what is older
 *       than the moment it names ({@code admin.log.retention} with the policy {@code before:<moment>}).
 *   <li>AUD-5.7 The files are the ones that the manifest lists.
 *   <li>AUD-5.8 The answer is text or JSON with the first bad index, the kind, what was expected and what was found;
 *       the exit code is 0 for whole, 1 for tampered with, 2 for a mistake in the call or unreadable input.
 * </ul>
 *
 * What it cannot show: that something happened that was never recorded.
 */
package nl.plein.audit.verify;
