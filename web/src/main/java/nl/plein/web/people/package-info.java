/** Pages about people: profiles, and what a site asks in them (specification: {@code nl.plein.ejb.people}). */
package nl.plein.web.people;
