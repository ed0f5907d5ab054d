package nl.plein.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;

/** The form that was sent, as the components {@code plein:form} and {@code plein:field} describe it. */
final class SentForm {

    private final FacesContext context;

    SentForm(FacesContext context) {
        this.context = context;
    }

    /** What the page says about the form under this name; empty when no form was sent, or it says nothing. */
    Optional<String> says(String attribute) {
        return first(component -> component instanceof UIForm form && form.isSubmitted())
                .flatMap(form -> attribute(form, attribute));
    }

    /** What it would have been done to; null when the page does not say so. */
    Target target() {
        return says("on")
                .map(ObjectType::valueOf)
                .map(type ->
                        new Target(type, CDI.current().select(Asked.class).get().ref(type)))
                .orElse(null);
    }

    /** Names of the fields that have something wrong. */
    List<String> wrongFields() {
        List<String> names = new ArrayList<>();
        context.getClientIdsWithMessages().forEachRemaining(id -> {
            var parts = id == null ? new String[0] : id.split(":");
            if (parts.length > 1) {
                var last = parts[parts.length - 1];
                names.add("input".equals(last) ? parts[parts.length - 2] : last);
            }
        });
        return names;
    }

    /** Client id of the field that a refusal is about: its key begins with that of the field. */
    Optional<String> fieldOf(String messageKey) {
        return first(component -> component instanceof UIInput
                        && "input".equals(component.getId())
                        && attribute(component, "key")
                                .filter(key -> messageKey.startsWith(key + '.'))
                                .isPresent())
                .map(field -> field.getClientId(context));
    }

    /** The component with this client id, however deep in forms and components it lies; null when there is none. */
    static UIComponent field(String id) {
        var found = new UIComponent[1];
        var context = FacesContext.getCurrentInstance();
        context.getViewRoot().invokeOnComponent(context, id, (same, component) -> found[0] = component);
        return found[0];
    }

    /** What is on the page, for a walk over it: behind what is not shown there may be no data. */
    static VisitContext shown(FacesContext context) {
        return VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
    }

    private static Optional<String> attribute(UIComponent inner, String name) {
        return Optional.ofNullable(UIComponent.getCompositeComponentParent(inner))
                .map(outer -> (String) outer.getAttributes().get(name));
    }

    private Optional<UIComponent> first(Predicate<UIComponent> wanted) {
        List<UIComponent> found = new ArrayList<>();
        context.getViewRoot().visitTree(shown(context), (visit, component) -> {
            if (!wanted.test(component)) {
                return VisitResult.ACCEPT;
            }
            found.add(component);
            return VisitResult.COMPLETE;
        });
        return found.stream().findFirst();
    }
}
