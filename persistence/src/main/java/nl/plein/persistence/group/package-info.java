/**
 * Groups: places in a site where people work together, who is in them, and who asks to be.
 *
 * <p>A membership has a beginning and an end, and an ended one stays. A request to join is a row of its own.
 */
package nl.plein.persistence.group;
