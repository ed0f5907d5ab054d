/** Agreements: what the platform agrees with the sites on it. Versions and acceptances are only ever added. */
package nl.plein.persistence.agreement;
