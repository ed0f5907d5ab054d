/** The front page: the dashboard of a person on the platform, or the page of a site. */
package nl.plein.web.home;
