package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.persistence.group.Joining;
import nl.plein.persistence.group.Openness;

/** The fields that starting and changing a group share. */
@Named
@RequestScoped
public class GroupForm {

    private final TypedGroup typed = new TypedGroup();

    public TypedGroup getTyped() {
        return typed;
    }

    public List<Openness> getKinds() {
        return List.of(Openness.values());
    }

    public List<Joining> getJoinings() {
        return List.of(Joining.values());
    }
}
