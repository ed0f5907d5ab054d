/** The page of a person's own jobs. */
package nl.plein.web.job;
