/** Pages about mail that tells what is new (specification: {@code nl.plein.ejb.news}). */
package nl.plein.web.news;
