package nl.plein.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.plein.ejb.people.AllowAnswers;
import nl.plein.ejb.people.AllowedBoundary;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.shared.Target;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.SentFile;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.FileAnswer;

/**
 * {@code POST /allowed.csv}: the list of answers that a field takes from now on; {@code GET} gives it back, one answer
 * on each line, as it can be sent again.
 */
@WebServlet("/allowed.csv")
@MultipartConfig
public class AllowedServlet extends HttpServlet {

    private static final int LARGEST = 2_000_001;

    @Inject
    transient AllowedBoundary lists;

    @Inject
    transient CurrentSite current;

    @Inject
    transient Asked asked;

    @Inject
    transient SentFile sent;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var site = current.site().siteId();
        var part = sent.in(request, Action.ADMIN_SETTING_CHANGE, new Target(ObjectType.SITE, site.value()));
        var bytes = part.isEmpty() ? new byte[0] : part.get().getInputStream().readNBytes(LARGEST);
        lists.allow(new AllowAnswers(site, field(), bytes));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/manage/profile/" + field().value() + "/list?done=yes");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var all = lists.all(current.site().siteId(), field());
        var out = FileAnswer.sheet(response, "answers.csv");
        for (String answer : all) {
            out.write('"' + answer.replace("\"", "\"\"") + "\"\r\n");
        }
    }

    private FieldId field() {
        return new FieldId(asked.ref(ObjectType.SETTING));
    }
}
