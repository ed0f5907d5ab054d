/**
 * The platform as its managers see it: organisations with their providers, people, and roles that hold everywhere.
 *
 * <p>Who changes one of these holds the roles of the managers of the platform first, so that of two who act at the same
 * moment one waits for the other. Whatever is listed comes in pages.
 */
package nl.plein.persistence.platform;
