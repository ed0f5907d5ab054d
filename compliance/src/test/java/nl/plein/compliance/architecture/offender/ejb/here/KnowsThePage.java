package nl.plein.compliance.architecture.offender.ejb.here;

import nl.plein.compliance.architecture.offender.web.here.PageOfTheFacade;

/** Wrong: a use case that knows the page it is shown on. */
public class KnowsThePage {

    PageOfTheFacade page;
}
