/** Tags: the words that items of a site carry, in categories that its editors made or of the writers' own. */
package nl.plein.persistence.tag;
