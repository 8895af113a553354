package org.conflictledger.event.setting;

import java.io.Serializable;
import java.util.List;

/**
 * What tells one attack from another beside place, day, sides and numbers.
 *
 * @param kinds kinds of attack and the words that tell of them, single words in lower case
 * @param offices offices that one person of a party holds at a time, and the words for each
 * @param follow_ups what says that an attack is told of again
 * @param titles words that stand with names, or for people, and are no names; singular
 * @param common_words words met in any report of violence, singular: sharing them says nothing
 */
public record StoryWords(
    String about,
    List<Kind> kinds,
    List<Kind> offices,
    FollowUps follow_ups,
    List<String> titles,
    List<String> common_words)
    implements Serializable {

  /**
   * @param growth verbs of a toll that grows
   * @param tolls words for the toll, one of which stands with such a verb
   * @param words words that say so alone
   */
  public record FollowUps(String about, List<String> growth, List<String> tolls, List<String> words)
      implements Serializable {}

  /** A kind of attack or an office, and its words. */
  public record Kind(String kind, List<String> words) implements Serializable {}
}
