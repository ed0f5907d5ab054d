/** Use cases: one boundary per feature, its commands, its rules and its jobs. */
package nl.plein.ejb;
