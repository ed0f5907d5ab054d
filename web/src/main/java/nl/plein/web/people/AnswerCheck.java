package nl.plein.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.people.ProfileBoundary;
import nl.plein.persistence.people.FieldRow;
import nl.plein.web.text.TextBean;

/** Says at a field of a profile what does not fit there; the attribute {@code field} is that field. */
@Named
@RequestScoped
public class AnswerCheck implements Validator<String> {

    @Inject
    ProfileBoundary profiles;

    @Inject
    TextBean text;

    @Override
    public void validate(FacesContext context, UIComponent input, String typed) {
        var field = (FieldRow) input.getAttributes().get("field");
        profiles.problem(field, typed == null ? List.of() : List.of(typed)).ifPresent(problem -> {
            var said = text.say(problem.key(), problem.details().toArray());
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said));
        });
    }
}
