/** What the archive reads: a group whole, whoever may see it, one record at a time. */
package nl.plein.persistence.archive;
