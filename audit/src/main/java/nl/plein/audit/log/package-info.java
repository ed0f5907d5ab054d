/**
 * The audit log: what happened, so that nobody can change it unnoticed.
 *
 * <ul>
 *   <li>AUD-2.1 Each command leaves exactly one event: success in the transaction of the work, refusal and failure in
 *       one of their own. If it cannot be written, the work does not happen.
 *   <li>AUD-2.2 Reads of what is not public, sign-ins and exports are recorded before the answer goes out.
 *   <li>AUD-2.3 An event says who, what, to what, when, from where, on which ground and with which result; all events
 *       of one operation carry its id.
 *   <li>AUD-2.4 The event of a command that made something names what it made; when it was refused, the place in which
 *       it was to be made. <i>Why: a reviewer asks for the item and finds when and by whom it came to be.</i>
 *   <li>AUD-2.5 What is typed makes no event long: more than a thousand characters of one detail are cut.
 *   <li>AUD-2.6 The event of a role or a group that is given to somebody, or taken, names that person, also when the
 *       command knew a mail address only. <i>Why: a reviewer asks who may do what since when.</i>
 *   <li>AUD-2.7 An event of what was refused or broke that cannot be written at that moment, or of a command that could
 *       not be committed, is written as soon as the log can be, with the time at which it happened. Until then it is in
 *       memory, ten thousand at most, and in the log of the server, where it stays.
 *   <li>AUD-3.1 A leaf names nobody. What is personal lies beside it and may be erased; the leaf promises it by an HMAC
 *       with a salt of its own.
 *   <li>AUD-3.2 A leaf is canonical JSON (RFC 8785), computed from the row.
 *   <li>AUD-3.3 What is personal is erased after a term, each day, and the tree stays whole; one event by the system
 *       names the moment before which it is gone.
 *   <li>AUD-4.1 Committed events are numbered without gaps, one sequencer at a time, and become the leaves of a tree as
 *       RFC 6962 has it.
 *   <li>AUD-4.2 At least each minute in which something happened, a checkpoint is signed (Ed25519, C2SP signed note),
 *       kept, and published at an address that asks nobody who they are.
 *   <li>AUD-4.3 Before a new checkpoint is signed, the last one is checked against the tree: a log that was rewritten
 *       gets no new promise.
 *   <li>AUD-4.4 An export carries what proves it: checkpoint, hash tiles and entries of the whole log, or a proof for
 *       each record of a selection.
 *   <li>AUD-4.5 An export signs a checkpoint on demand: every event that was committed by then, its own too, is in it;
 *       without a new event there is no new checkpoint.
 * </ul>
 *
 * What the log does not prove: that something happened that was never recorded, and that everybody is shown the same
 * tree, until checkpoints are compared outside.
 */
package nl.plein.audit.log;
