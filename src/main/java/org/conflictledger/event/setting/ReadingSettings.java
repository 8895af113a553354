package org.conflictledger.event.setting;

import java.io.Serializable;
import java.util.List;

/**
 * Weighing the counts of one article.
 *
 * @param additive words that add people to those counted before ("another four")
 * @param apart words that tell of another incident than the one before
 * @param then words that open a sentence about another hour than that told of before
 * @param anew acts and doers that are told of as new ("a roadside bomb", "gunmen")
 * @param earlier words that mark a toll as overtaken ("had first said")
 * @param had_told participles that with "had" give a figure of before ("had acknowledged")
 * @param revised words right before the figure that stands now ("revised it to")
 * @param overtaken words right before a figure that stands no more ("down from")
 * @param counted words for the hour at which a later count was taken ("by nightfall")
 * @param given words by which somebody gives a number of his own ("has confirmed 23 deaths")
 * @param carried words for bodies on their last way: of people told of before
 * @param summing words before a toll that takes in those of whom its sentence told ("so that")
 * @param joining words by which a toll takes in those of whom the sentence before told ("with
 *     them")
 * @param insisting words by which somebody keeps to a number that others do not give ("maintains")
 * @param contrasting words that set one side's account against another's ("but", "insisted")
 * @param itemised words that tell of a list of the dead, the best evidence among neutral figures
 * @param demographic words for people by age and sex: a part so described does not tell whether the
 *     whole were civilians
 * @param irregulars words for fighters of no state, who are none of a state's soldiers and police
 * @param fighters words for the same, but in headlines, where soldiers are fighters too
 * @param unchecked words of an article that vouches for neither party's claims
 * @param rejected words by which the other side answers a claim
 * @param late words for a death told long after the attack, whose day is not the attack's
 * @param attackers words for those who attacked; their own deaths add to those of their victims
 * @param pointing words that point back to the attack told of before ("in the raid")
 * @param risen words that lead to what a toll has come to ("rose to")
 * @param by_now words after people that tell how many are dead by now ("are now known")
 * @param rising verbs by which a toll comes to a number that "to" or "at" leads to ("raised")
 * @param correcting words of a sentence that sets a figure right ("lowered", "miscount")
 * @param seeing words by which somebody tells what he came across ("I saw")
 * @param measures words that make of the number before them a time or a length
 * @param at_once words for those of the dead who died where they were ("on the spot")
 * @param hurt words for some of those told of as hurt ("of the wounded")
 * @param overall words for a sum over several incidents
 * @param longest_incident_days counts over more days are period totals
 * @param history_days what happened longer before publication is history and no news
 * @param same_place_km places nearer than this are one place within an article
 * @param bound_stretch itemised groups may exceed a stated lower bound up to this many times
 */
public record ReadingSettings(
    String about,
    List<String> additive,
    List<String> apart,
    List<String> then,
    List<String> anew,
    List<String> earlier,
    List<String> had_told,
    List<String> revised,
    List<String> overtaken,
    List<String> counted,
    List<String> given,
    List<String> carried,
    List<String> summing,
    List<String> joining,
    List<String> insisting,
    List<String> contrasting,
    List<String> itemised,
    List<String> demographic,
    List<String> attackers,
    List<String> irregulars,
    List<String> fighters,
    List<String> unchecked,
    List<String> rejected,
    List<String> late,
    List<String> pointing,
    List<String> risen,
    List<String> by_now,
    List<String> rising,
    List<String> correcting,
    List<String> seeing,
    List<String> measures,
    List<String> at_once,
    List<String> hurt,
    List<String> overall,
    int longest_incident_days,
    int history_days,
    double same_place_km,
    double bound_stretch)
    implements Serializable {}
