/**
 * The pages of what is held about a person: taking it along, asking to be deleted, and deciding on that.
 *
 * <ul>
 *   <li>PRV-3.1 The download goes to the person who asked for it, and to nobody else, not even by its address.
 *   <li>PRV-3.2 Deleting is confirmed on a page that says what goes and what stays.
 * </ul>
 *
 * Out of scope: the statement on privacy, which is a shared page.
 */
package nl.plein.web.privacy;
