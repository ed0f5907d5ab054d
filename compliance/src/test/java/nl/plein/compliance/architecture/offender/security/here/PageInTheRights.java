package nl.plein.compliance.architecture.offender.security.here;

import jakarta.servlet.http.HttpServletRequest;

/** Wrong: rights that know what a request over HTTP is. */
public class PageInTheRights {

    HttpServletRequest request;
}
