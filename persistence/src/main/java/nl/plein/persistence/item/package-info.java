/**
 * Items: whatever is shown, found, talked about, versioned and kept. One table holds what lists need; the details of a
 * kind have a table of their own (JOINED), so that a list reads one table.
 */
package nl.plein.persistence.item;
