package org.conflictledger.report;

import java.util.List;
import org.conflictledger.report.ReportData.ActorSum;
import org.jsoup.nodes.Element;

/** Whose people were killed, and by whom: two views of the same dead, side by side. */
final class ActorSection {

  private final List<ActorSum> actors;

  ActorSection(List<ActorSum> actors) {
    this.actors = actors;
  }

  void write(Element page) {
    Element section = Dom.section(page, "actors", "Who suffered, who killed");
    Dom.paragraph(
        section,
        "lead",
        "The two columns tell of the same dead, once by whose people they were and once by who"
            + " killed them. Never add them.");
    long most = 1;
    for (ActorSum actor : actors) {
      most = Math.max(most, Math.max(actor.suffered().high(), actor.inflicted().high()));
    }
    Element body =
        Dom.table(
            section,
            "The %d actors with most killed on either side".formatted(actors.size()),
            "Actor",
            "Suffered: its people killed",
            "Inflicted: killed by it");
    body.parent().addClass("actors");
    for (ActorSum actor : actors) {
      Element row = Dom.add(body, "tr", "");
      Element name = Dom.add(row, "th", "").attr("scope", "row");
      Dom.name(name, actor.name());
      if (!actor.type().equals(actor.name())) {
        Dom.text(name, " ");
        Dom.add(name, "span", "type", actor.type());
      }
      figure(Dom.add(row, "td", "suffered"), actor.suffered(), most);
      Element inflicted = figure(Dom.add(row, "td", "inflicted"), actor.inflicted(), most);
      if (actor.civilians().best() > 0) {
        Dom.add(
            inflicted,
            "div",
            "among",
            "civilians among them: " + Numbers.count(actor.civilians().best()));
      }
    }
  }

  private static Element figure(Element cell, Figure figure, long most) {
    RangeBar.draw(cell, figure, most);
    Numbers.figure(cell, figure);
    return cell;
  }
}
