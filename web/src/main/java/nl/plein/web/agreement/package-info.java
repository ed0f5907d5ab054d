/** Pages about what the platform agrees with the sites on it. */
package nl.plein.web.agreement;
