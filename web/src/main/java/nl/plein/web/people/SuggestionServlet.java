package nl.plein.web.people;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.plein.ejb.people.ProfileBoundary;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.people.FieldId;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

/** {@code GET /answers.json}: some answers that a field takes and that begin as somebody typed. */
@WebServlet("/answers.json")
public class SuggestionServlet extends HttpServlet {

    @Inject
    transient ProfileBoundary profiles;

    @Inject
    transient CurrentSite current;

    @Inject
    transient Asked asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var field = new FieldId(asked.ref(ObjectType.SETTING));
        var found = Json.createArrayBuilder(profiles.suggestions(current.site(), field, asked.words("words")));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(found.build().toString());
    }
}
