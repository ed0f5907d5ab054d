/** What goes along when a group is copied: items that the person who copies may read, and their files. */
package nl.plein.persistence.copy;
