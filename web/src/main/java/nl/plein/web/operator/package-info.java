/** How the platform is doing, for those who run it. */
package nl.plein.web.operator;
