/** The platform for its managers: organisations and their providers, people, and roles that hold everywhere. */
package nl.plein.web.platform;
