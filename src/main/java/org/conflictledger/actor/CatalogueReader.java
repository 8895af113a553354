package org.conflictledger.actor;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.conflictledger.text.WordSet;

/** Reads and checks the files of actors that {@code actors.json} lists. */
final class CatalogueReader {

  private static final Set<String> FIELDS =
      WordSet.of(
          "id",
          "name",
          "type",
          "countries",
          "aliases",
          "leaders",
          "from",
          "to",
          "parent",
          "becomes",
          "tags",
          "main",
          "cues",
          "side",
          "known",
          "shared",
          "ucdp",
          "note");
  private static final int EVER = 9999;

  private CatalogueReader() {}

  static Map<String, ActorEntry> read(ConfFiles conf) {
    Map<String, ActorEntry> entries = new LinkedHashMap<>();
    Map<String, String> files = new LinkedHashMap<>();
    for (String file : ConfFiles.strings("actors.json", conf.read("actors.json"), "files")) {
      for (JsonNode node : conf.read(file).path("actors")) {
        ActorEntry entry = entry(file, node);
        String id = entry.actor().id();
        if (entries.put(id, entry) != null) {
          throw ConfFiles.invalid(
              file, node, "the id stands already in conf/" + files.get(id) + "; remove one");
        }
        files.put(id, file);
      }
    }
    if (entries.isEmpty()) {
      throw ConfFiles.invalid("actors.json", "lists no actors; name the files of conf/actors/");
    }
    checkReferences(entries, files);
    return entries;
  }

  private static void checkReferences(Map<String, ActorEntry> entries, Map<String, String> files) {
    for (ActorEntry entry : entries.values()) {
      List<String> ids = new ArrayList<>();
      entry.parent().ifPresent(ids::add);
      entry.successor().ifPresent(s -> ids.add(s.id()));
      for (String id : ids) {
        if (!entries.containsKey(id)) {
          throw ConfFiles.invalid(
              files.get(entry.actor().id()),
              "entry "
                  + entry.actor().id()
                  + ": refers to \""
                  + id
                  + "\", which is no actor's id; correct it or add the actor");
        }
      }
    }
  }

  private static ActorEntry entry(String file, JsonNode node) {
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String field = names.next();
      if (!FIELDS.contains(field)) {
        throw ConfFiles.invalid(
            file, node, "unknown field \"" + field + "\"; use one of " + sorted());
      }
    }
    String name = ConfFiles.string(file, node, "name");
    Actor actor = new Actor(ConfFiles.string(file, node, "id"), name, type(file, node));
    Set<String> aliases = new LinkedHashSet<>();
    if (actor.type() != ActorType.STATE) {
      aliases.addAll(namesOf(name));
    }
    aliases.addAll(ConfFiles.strings(file, node, "aliases"));
    int from = year(file, node, "from", 0);
    int to = year(file, node, "to", EVER);
    if (from > to) {
      throw ConfFiles.invalid(file, node, "\"from\" is after \"to\"; swap them");
    }
    return new ActorEntry(
        actor,
        List.copyOf(aliases),
        ConfFiles.strings(file, node, "leaders"),
        ConfFiles.strings(file, node, "countries"),
        from,
        to,
        Optional.ofNullable(node.path("parent").textValue()),
        successor(file, node),
        Set.copyOf(ConfFiles.strings(file, node, "tags")),
        ConfFiles.strings(file, node, "main"),
        ConfFiles.strings(file, node, "cues"),
        node.path("side").asBoolean(true),
        node.path("known").asBoolean(false),
        node.path("shared").asBoolean(false),
        ucdp(file, node));
  }

  /** "National Liberation Army (ELN)" is known by the name before the bracket and those in it. */
  private static List<String> namesOf(String name) {
    int open = name.indexOf(" (");
    if (open < 0 || !name.endsWith(")")) {
      return List.of(name);
    }
    String inside = name.substring(open + 2, name.length() - 1);
    String before = name.substring(0, open);
    List<String> names = new ArrayList<>(List.of(before));
    for (String other : inside.split(", ")) {
      if (Alias.isAcronym(other)) {
        names.add(other);
      }
    }
    return List.copyOf(names);
  }

  private static ActorType type(String file, JsonNode node) {
    String code = ConfFiles.string(file, node, "type");
    try {
      return ActorType.of(code);
    } catch (IllegalArgumentException e) {
      throw ConfFiles.invalid(
          file,
          node,
          "unknown type \"" + code + "\"; use state, rebel, militia, communal or criminal");
    }
  }

  private static OptionalInt ucdp(String file, JsonNode node) {
    JsonNode value = node.path("ucdp");
    if (value.isMissingNode()) {
      return OptionalInt.empty();
    }
    if (!value.isInt() || value.intValue() <= 0) {
      throw ConfFiles.invalid(
          file, node, "\"ucdp\" is " + value + "; write UCDP's number for it, such as 717");
    }
    return OptionalInt.of(value.intValue());
  }

  private static int year(String file, JsonNode node, String field, int missing) {
    JsonNode value = node.path(field);
    if (value.isMissingNode()) {
      return missing;
    }
    if (!value.isInt() || value.intValue() < 1900 || value.intValue() > 2100) {
      throw ConfFiles.invalid(file, node, "\"" + field + "\" is " + value + "; write a year");
    }
    return value.intValue();
  }

  private static Optional<ActorEntry.Successor> successor(String file, JsonNode node) {
    JsonNode value = node.path("becomes");
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ActorEntry.Successor(
              LocalDate.parse(ConfFiles.string(file, value, "since")),
              ConfFiles.string(file, value, "id")));
    } catch (DateTimeParseException e) {
      throw ConfFiles.invalid(file, node, "\"since\" is no date; write YYYY-MM-DD");
    }
  }

  private static List<String> sorted() {
    return FIELDS.stream().sorted().toList();
  }
}
