/** Pages about tags: keeping them, and lists of what carries them. */
package nl.plein.web.tag;
