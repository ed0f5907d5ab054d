/**
 * Reviewing: an auditor asks the log what happened, without seeing content.
 *
 * <ul>
 *   <li>AUD-6.1 Who has the right to read the log narrows it by person, action, object, period and result, and pages to
 *       older and newer.
 *   <li>AUD-6.2 Reading the log is recorded with the question that was asked, once for each page; exporting once for
 *       each export, before its first byte goes out.
 *   <li>AUD-6.3 The auditor sees names of people, and of objects only kind and ref: never a title or a text.
 *   <li>AUD-6.4 Each event says whether its detail is what was promised, and whether a checkpoint covers it.
 *   <li>AUD-6.5 Each second events get their places; each minute in which there were some, a checkpoint is signed.
 *   <li>AUD-6.6 The newest checkpoint is for everybody; it names nobody.
 *   <li>AUD-6.7 Who audits one site is shown what happened there, and what happened to a group that stands there and to
 *       what is in it on the sites where it stood before; nothing else of elsewhere. What happened elsewhere says so.
 * </ul>
 *
 * Out of scope: how the log is written and proved ({@code nl.plein.audit.log}).
 */
package nl.plein.ejb.auditlog;
