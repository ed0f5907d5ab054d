/** Pages of the archivist: which groups there are, exporting one, following the job, downloading what it made. */
package nl.plein.web.archive;
