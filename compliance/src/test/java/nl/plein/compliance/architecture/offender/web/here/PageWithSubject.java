package nl.plein.compliance.architecture.offender.web.here;

import org.apache.shiro.subject.Subject;

/** Wrong: a page that asks Shiro itself. */
public class PageWithSubject {

    Subject subject;
}
