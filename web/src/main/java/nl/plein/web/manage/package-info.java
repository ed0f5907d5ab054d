/** Pages on which the managers of a site run it. Each stands on the site's own host. */
package nl.plein.web.manage;
