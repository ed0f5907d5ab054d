/** Pages about sites: the directory, starting one, and what managers do with theirs. */
package nl.plein.web.site;
