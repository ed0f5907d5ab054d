/**
 * The auditor's workspace, and the addresses of the log: {@code /audit} to review, {@code /audit/export} to take it
 * along, {@code /audit/checkpoint} for everybody.
 *
 * <ul>
 *   <li>AUD-7.1 A question is an address: it can be kept, sent, and asked again.
 *   <li>AUD-7.2 The page works without script, with the keyboard, and at 320 pixels.
 *   <li>AUD-7.3 Times are those of the Netherlands with their offset, so that the hour that comes twice is told apart;
 *       UTC stands beside them.
 *   <li>AUD-7.4 An export is a download that begins at once and is as long as it must be.
 * </ul>
 */
package nl.plein.web.auditlog;
