/**
 * Documents: files that people share. The bytes lie in a store by their SHA-256; the rows say whose they are, to which
 * item they belong and whether they were found clean. Nothing is served before it was scanned.
 */
package nl.plein.persistence.document;
