/** Brings the tables to the state that the application expects, before the application starts. */
package nl.plein.persistence.migration;
