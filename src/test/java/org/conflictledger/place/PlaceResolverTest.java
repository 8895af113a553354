package org.conflictledger.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conflictledger.place.Places.at;
import static org.conflictledger.place.Places.explicit;
import static org.conflictledger.place.Places.map;

import org.junit.jupiter.api.Test;

class PlaceResolverTest {

  @Test
  void aTownAfterAPreposition() {
    Location place = at("A bomber killed nine soldiers in Baidoa on Monday.", "killed");
    assertThat(place.place()).isEqualTo("Baidoa");
    assertThat(place.country()).isEqualTo("SO");
    assertThat(place.admin1()).isEqualTo("SO-BY");
    assertThat(place.precision()).isEqualTo(1);
  }

  @Test
  void nearATownIsLessExact() {
    assertThat(at("Gunmen killed three farmers outside Baidoa.", "killed").precision())
        .isEqualTo(2);
    assertThat(at("Six died in a raid 20 km north of Baidoa.", "died").precision()).isEqualTo(2);
  }

  @Test
  void theSmallestOfNestedPlacesAndItsParents() {
    Location place =
        at(
            "Armed men killed eight people in the village of Karma, in the northern province of"
                + " Yatenga in Burkina Faso.",
            "killed");
    assertThat(place.place()).isEqualTo("Karma");
    assertThat(place.admin1()).isEqualTo("BF-10");
    assertThat(place.countryName()).isEqualTo("Burkina Faso");
  }

  @Test
  void aVillageTheGazetteerLacksKeepsItsNameInItsDistrict() {
    Location place =
        at("Troops shot four men dead in the village of Xanadool in Zamfara state.", "shot");
    assertThat(place.place()).isEqualTo("Xanadool");
    assertThat(place.admin1()).isEqualTo("NG-ZA");
  }

  @Test
  void aProvinceOfACountryIsNoneOfItsNamesakesAbroad() {
    Location place = at("Eight died in Oriental province of the Philippines.", "died");
    assertThat(place.country()).isEqualTo("PH");
    assertThat(at("Eight died in the Oriental province of Morocco.", "died").admin1())
        .isEqualTo("MA-02");
    assertThat(at("Eight died in Orientale province of the DR Congo.", "died").country())
        .isEqualTo("CD");
  }

  @Test
  void aDivisionByItsWord() {
    Location place = at("Clashes in Pakistan's Baluchistan province left 12 dead.", "dead");
    assertThat(place.admin1()).isEqualTo("PK-BA");
    assertThat(place.precision()).isEqualTo(4);
  }

  @Test
  void namesakesFollowTheArticlesCountry() {
    assertThat(at("Shelling killed two in Tripoli, the Libyan capital.", "killed").country())
        .isEqualTo("LY");
    assertThat(at("Shelling killed two in Tripoli in northern Lebanon.", "killed").country())
        .isEqualTo("LB");
  }

  @Test
  void thereIsThePlaceNamedLastWhateverItWasNamedFor() {
    String toward =
        "Troops moved on the town of Kismayo after the government said 30 guards were killed there,"
            + " and residents fled.";
    assertThat(at("Shells hit Baidoa. " + toward, "killed").place()).isEqualTo("Kismayo");
    String speaker =
        "Clashes went on in Baidoa, and doctors in Kismayo say that nine people were killed there.";
    assertThat(at(speaker, "killed").place()).isEqualTo("Kismayo");
    String here = "Clashes went on in Baidoa, and doctors in Kismayo say nine were killed.";
    assertThat(at(here, "killed").place()).isEqualTo("Baidoa");
  }

  @Test
  void inARowOfCountsEachHasItsPlace() {
    String row = "The monitor counted 80 deaths at two hospitals in Baidoa, 36 in Kismayo.";
    assertThat(at(row, "deaths").place()).isEqualTo("Baidoa");
    String dead = "The monitor counted 80 deaths, and 36 dead in Kismayo. Shells hit Baidoa.";
    assertThat(at(dead, "dead").place()).isEqualTo("Kismayo");
  }

  @Test
  void aDistrictNamedInPassingDoesNotVouchForItself() {
    String alias =
        "Police killed five gunmen in Orangi Town. Their leader, Bhai Karim, was killed with his"
            + " deputy.";
    assertThat(at(alias, "leader").country()).isEqualTo("PK");
  }

  @Test
  void anOwnerIsNoVillage() {
    assertThat(at("Three police officials killed in attack in Pak's NW", "killed").place())
        .isEmpty();
  }

  @Test
  void lettersTellACountryAsTheyAreWritten() {
    assertThat(at("JEM commander killed by security forces", "killed").country()).isEqualTo("SD");
    assertThat(at("JeM commander killed by security forces", "killed").country()).isEmpty();
  }

  @Test
  void decoysAreNotWherePeopleDied() {
    String monitor =
        "The Britain-based monitor said U.S.-backed Kurdish forces killed 12 militants in"
            + " Al-Hasakah.";
    assertThat(at(monitor, "killed").admin1()).isEqualTo("SY-HA");
    String carried =
        "Mortar fire killed three in Metula; two wounded soldiers were flown to a hospital in"
            + " Haifa.";
    assertThat(at(carried, "killed").place()).isEqualTo("Metula");
    String speaker =
        "Four people died when a mine went off at Palma in Mozambique, a diplomat told reporters"
            + " in Lisbon.";
    assertThat(at(speaker, "died").country()).isEqualTo("MZ");
    assertThat(at("The Islamic State in Iraq killed nine people in Raqqa.", "killed").country())
        .isEqualTo("SY");
  }

  @Test
  void aDatelineIsTheNewsroomsPlace() {
    Location place =
        at(
            "NAIROBI, May 3 (Wire) - A landmine killed five soldiers near Afmadow in Somalia.",
            "killed");
    assertThat(place.place()).isEqualTo("Afmadow");
    assertThat(place.country()).isEqualTo("SO");
  }

  @Test
  void eachClauseKeepsItsOwnPlace() {
    String text =
        "A bomb killed two people in Dhobley on Saturday; a mine wounded three near Afmadow on"
            + " Sunday.";
    assertThat(at(text, "killed").place()).isEqualTo("Dhobley");
    assertThat(at(text, "wounded").place()).isEqualTo("Afmadow");
  }

  @Test
  void aSentenceWithoutAPlaceTakesItFromBefore() {
    String text = "Rebels attacked a post in Bunia on Friday.\n\nSeven soldiers were killed.";
    assertThat(at(text, "killed").place()).isEqualTo("Bunia");
    assertThat(explicit(text, "killed")).isFalse();
    assertThat(explicit(text, "attacked")).isTrue();
  }

  @Test
  void ordinaryWordsAndPersonsAreNoPlaces() {
    assertThat(map("Most of the Police and Man of Victory stayed.").main().known()).isFalse();
    assertThat(map("Ali Hasan and Sydney Carton spoke of March.").main().known()).isFalse();
  }

  @Test
  void capitalsNeedAPrepositionOrAKindOfPlace() {
    Location place =
        at(
            "TWO SOLDIERS WERE KILLED IN A CLASH NEAR ARCATAO, CHALATENANGO DEPARTMENT, COLONEL"
                + " VALENCIA OF THE SALVADORAN ARMY HAS REPORTED.",
            "killed");
    assertThat(place.place()).isEqualTo("Arcatao");
    assertThat(place.admin1()).isEqualTo("SV-CH");
  }

  @Test
  void bordersAreThoseOfTheDay() {
    String text = "Five militants were killed in North Waziristan in Pakistan.";
    assertThat(at("2015-02-04", text, "killed").admin1()).isEqualTo("PK-TA");
    assertThat(at("2021-02-04", text, "killed").admin1()).isEqualTo("PK-KP");
  }

  @Test
  void groupsAndLocalWordsTellTheCountryWhenNoPlaceDoes() {
    assertThat(at("Naxals shot a contractor dead late last night.", "shot").country())
        .isEqualTo("IN");
  }

  @Test
  void aCapitalAtTheHeadOfAReportIsTheCapital() {
    String text =
        "BOGOTA, 4 MAR 89 (WIRE) -- [TEXT] THE COURT SAID TODAY THAT THREE OF ITS CLERKS WERE"
            + " MURDERED LAST WEEK.";
    assertThat(at("1989-03-04", text, "murdered").country()).isEqualTo("CO");
  }

  @Test
  void inCapitalsWordsAreNoTowns() {
    String city =
        "FOUR RECRUITS WERE KILLED THIS MORNING IN THE CITY OF SUCHITOTO, ON THE ROAD TO THE"
            + " UNIVERSITY, IN THE CENTRAL PART OF THE COUNTRY.";
    assertThat(at("1989-03-04", city, "killed").place()).isEqualTo("Suchitoto");
    String province =
        "LIMA, 4 MAR 89 (WIRE) -- TWO COLOMBIANS WERE CAPTURED ON A FARM IN THE NORTHWESTERN"
            + " PROVINCE OF SUCRE IN COLOMBIA.";
    assertThat(at("1989-03-04", province, "captured").admin1()).isEqualTo("CO-SUC");
  }

  @Test
  void aCountryIsMeantBeforeItsVillageNamesakes() {
    String text =
        "MEXICO CITY, 4 MAR 89 (WIRE) -- MEXICO CONDEMNED THE KILLING OF A TEACHER IN EL"
            + " SALVADOR.";
    assertThat(at("1989-03-04", text, "killing").country()).isEqualTo("SV");
  }

  @Test
  void whatLiesInADistrictIsNoNamesakeElsewhere() {
    Location place =
        at("A mine killed a shepherd in the Khost area of Harnai, Balochistan.", "killed");
    assertThat(place.admin1()).isEqualTo("PK-BA");
    Location village =
        at(
            "Two brothers were stabbed to death at Akbarpur village in Rangpur district.",
            "stabbed");
    assertThat(village.country()).isEqualTo("BD");
  }

  @Test
  void noVillageIsACity() {
    assertThat(at("A feud at Daraa village left one man dead.", "dead").country())
        .isNotEqualTo("SY");
  }

  @Test
  void whatWasReportedSomewhereHappenedThere() {
    String text = "A student was killed on Sunday. The attack was reported in Rangpur, Bangladesh.";
    assertThat(map(text).main().place()).isEqualTo("Rangpur");
  }

  @Test
  void aFrontierDistrictIsNoNeighbour() {
    String text = "Three troopers died in a gunfight in frontier Kupwara district on Monday.";
    assertThat(at(text, "died").admin1()).isEqualTo("IN-JK");
  }

  @Test
  void aBorderOfAPeopleTellsOfTheOtherSide() {
    String text =
        "PANAMA CITY, 4 MAR 90 (WIRE) -- A SHOOT-OUT NEAR THE COLOMBIAN BORDER LEFT A GUARD DEAD.";
    assertThat(at("1990-03-04", text, "dead").country()).isEqualTo("PA");
  }

  @Test
  void spellingsThatDifferInVowelsMeetWithinTheCountry() {
    String text = "A farmer was killed in a feud in Patnitola upazila on Monday.";
    assertThat(at(text, "killed").admin1()).isEqualTo("BD-E");
    String joined = "A convoy hit a mine in DeraBugti in Pakistan, killing two.";
    assertThat(at(joined, "killing").admin1()).isEqualTo("PK-BA");
  }

  @Test
  void nepalsProvincesTookOfficeIn2018() {
    String text = "A protester was killed in Saptari in Nepal.";
    assertThat(at("2016-05-04", text, "killed").admin1()).isEqualTo("NP-4");
    assertThat(at("2019-05-04", text, "killed").admin1()).isEqualTo("NP-P2");
  }

  @Test
  void aHospitalWhereSomebodySuccumbedIsNotWhereHeWasStruck() {
    String text =
        "A reporter was stabbed in Chuadanga on Tuesday. She succumbed to her injuries at a Dhaka"
            + " hospital a day later.";
    assertThat(at(text, "succumbed").place()).isEqualTo("Chuadanga");
  }

  @Test
  void aWordThatIsATownWhereThereIsWar() {
    assertThat(at("A teacher was shot dead by two men in Tank.", "shot").country()).isEqualTo("PK");
  }

  @Test
  void aPlaceIsCalledByItsOwnNameFirst() {
    assertThat(at("A shell killed two brothers in Ariha on Monday.", "killed").country())
        .isEqualTo("SY");
  }

  @Test
  void aResidentWasStruckAnywhere() {
    String text =
        "Gunmen shot a driver, a resident of Faisalabad, dead near Turbat in Balochistan.";
    assertThat(at(text, "shot").admin1()).isEqualTo("PK-BA");
  }

  @Test
  void nothingToldIsUnknown() {
    assertThat(at("Two people were killed.", "killed")).isEqualTo(Location.UNKNOWN);
  }

  @Test
  void theCountryBesideANameDecides() {
    assertThat(at("Gunmen killed a judge in Firozkoh district, Iran, on Monday.", "killed"))
        .extracting(Location::country, Location::admin1)
        .containsExactly("IR", "IR-23");
    assertThat(at("Gunmen killed a judge in Firozkoh, Ghor, on Monday.", "killed").country())
        .isEqualTo("AF");
    Location village = at("A mine killed two boys in Zorbachal, Sudan.", "killed");
    assertThat(village.country()).isEqualTo("SD");
    assertThat(village.place()).isEqualTo("Zorbachal");
    assertThat(at("Blasts killed 40 people in Mosul, Syria and Lebanon.", "killed").country())
        .isEqualTo("IQ");
  }

  @Test
  void districtsThatAreWordsElsewhereNeedTheirKind() {
    assertThat(at("A gunman killed two men in Multnomah County.", "killed").admin1())
        .isEqualTo("US-OR");
    assertThat(at("A shell killed two men in Pokrovskiy raion.", "killed").precision())
        .isEqualTo(3);
    assertThat(at("A gunman killed two men of the Multnomah gang.", "killed").known()).isFalse();
    assertThat(at("A bandit killed two men in Batsari Local Government Area.", "killed").admin1())
        .isEqualTo("NG-KT");
  }

  @Test
  void aWordForAKindBelongsToTheNameBeforeIt() {
    assertThat(at("Rivals killed a man in Sadar upazila of Sherpur.", "killed").admin1())
        .isNotEqualTo("BD-E");
  }

  @Test
  void aDatelineOnALineOfItsOwnIsNoPlaceOfTheDeed() {
    String text =
        "2012-04-S-059\n\nKABUL, Afghanistan (Apr. 29)\nIn Qalat district, Zabul province, troops"
            + " captured a rebel today.\nHe planned attacks in Kunduz and Herat provinces.\nThe"
            + " force also killed one insurgent.";
    assertThat(at(text, "captured").admin1()).isEqualTo("AF-ZAB");
    assertThat(at(text, "killed").admin1()).isEqualTo("AF-ZAB");
  }

  @Test
  void whatHappenedInTheSentenceBeforeIsWhereItGoesOn() {
    String text = "Troops raided a village in Kunduz province. The force killed one insurgent.";
    assertThat(at(text, "killed").admin1()).isEqualTo("AF-KDZ");
  }

  @Test
  void aStatedProvinceDecidesOfADistrictThatChangedHands() {
    String text = "A mine killed two boys in Ghormach district, Faryab province, on Monday.";
    assertThat(at(text, "killed").admin1()).isEqualTo("AF-FYB");
    assertThat(at("A mine killed two boys in Ghormach district on Monday.", "killed").admin1())
        .isEqualTo("AF-BDG");
  }

  @Test
  void aHospitalOfATownIsWherePeopleDieAndNotWhereTheyWereHit() {
    String text =
        "Rebels shelled a bus in Hodan on Monday. A passenger succumbed to burns at Kismayo General"
            + " Hospital on Tuesday.";
    assertThat(at(text, "succumbed").admin1()).isEqualTo("SO-BN");
  }

  @Test
  void partiesAndForcesTellTheCountry() {
    assertThat(at("A Renamo official was shot dead by unknown men on Friday.", "shot").country())
        .isEqualTo("MZ");
    assertThat(at("An official of the party was shot dead by unknown men.", "shot").country())
        .isEmpty();
  }

  @Test
  void aLongerNameWithoutACommaEndsInTheLargerPlace() {
    assertThat(at("A mine killed two boys at Kharal Maldi Azad Kashmir.", "killed").country())
        .isEqualTo("PK");
    assertThat(at("A mine killed two boys at Kharal Maldi Kashmir.", "killed").country())
        .isEqualTo("IN");
  }

  @Test
  void whoIsAtHomeInOneDivisionTellsItWhereNoPlaceIsNamed() {
    Location home = at("Two MQM activists were shot dead near their office.", "shot");
    assertThat(home.admin1()).isEqualTo("PK-SD");
    assertThat(home.precision()).isEqualTo(4);
    assertThat(at("Two MQM activists were shot dead in Quetta.", "shot").admin1())
        .isEqualTo("PK-BA");
    assertThat(at("KIA and TNLA fighters killed nine soldiers in Myanmar.", "killed").admin1())
        .isEmpty();
  }

  @Test
  void aVillageNobodyKnowsLiesInThatDivision() {
    Location village = at("Trinamool men killed two rivals in Xanadghata village.", "killed");
    assertThat(village.place()).isEqualTo("Xanadghata");
    assertThat(village.admin1()).isEqualTo("IN-WB");
  }

  @Test
  void whereASpeechWasMadeNothingHappened() {
    assertThat(
            at(
                    "SANTIAGO, 3 May (EFE) -- Chilean police said two officers were shot dead. The"
                        + " threat was the subject of a speech the minister made in Lima last week.",
                    "shot")
                .country())
        .isEqualTo("CL");
    assertThat(
            at(
                    "MOGADISHU, 3 May (Reuters) -- Somali officers said 40 men were killed. Envoys"
                        + " will attend the round of talks scheduled for 20 June in Nairobi.",
                    "killed")
                .country())
        .isEqualTo("SO");
  }

  @Test
  void whatStruckAMeetingHappenedThere() {
    assertThat(at("A bomb killed six at a meeting held in Nairobi on Monday.", "killed").place())
        .isEqualTo("Nairobi");
    assertThat(at("The murder of two journalists in Nairobi shook Kenya.", "murder").place())
        .isEqualTo("Nairobi");
  }

  @Test
  void aCapitalIsKnownInCapitalsToo() {
    assertThat(at("HONDURAN OFFICIALS SAID 13 PERSONS DIED IN SAN SALVADOR.", "died").country())
        .isEqualTo("SV");
  }

  @Test
  void aHeadlineInCapitalLettersNamesAnAttackByItsTown() {
    assertThat(at("Rebel Leader, Aide Killed as Troops Widen Kishtwar Operation", "killed").place())
        .isEqualTo("Kishtwar");
    assertThat(at("Kohat Blast Toll Rises to Nine as More Bodies Found", "toll").place())
        .isEqualTo("Kohat");
    assertThat(at("Gunmen killed Malik Kohat Khan and a guard.", "killed").place()).isEmpty();
  }

  @Test
  void aTownBeforeAColonHeadsTheNews() {
    assertThat(at("Rutshuru: two traders killed in DR Congo clashes", "killed").place())
        .isEqualTo("Rutshuru");
    assertThat(at("Analyst: two traders killed in DR Congo clashes", "killed").place()).isEmpty();
  }

  @Test
  void aMosqueIsWhereItsTownIs() {
    String mosque = "A bomber killed nine people at the Al-Rawda mosque in the %s area of %s.";
    assertThat(at(mosque.formatted("Qissa Khwani", "Peshawar"), "killed").place())
        .isEqualTo("Peshawar");
    assertThat(
            at(
                    "Nine were killed at Imambargah Qasr-e-Zainab in the Bari area of Islamabad.",
                    "killed")
                .place())
        .isEqualTo("Islamabad");
    assertThat(
            at("Nine were killed in a blast at the Al-Rawda mosque in Sinai.", "killed").country())
        .isEqualTo("EG");
  }

  @Test
  void theDistrictAndNotTheProvinceWhosePoliceWereAttacked() {
    String text = "Three men died when police of Khyber Pakhtunkhwa %s.";
    assertThat(at(text.formatted("were attacked in Bajaur district"), "died").precision())
        .isEqualTo(3);
    assertThat(at(text.formatted("were attacked"), "died").precision()).isEqualTo(4);
    assertThat(at(text.formatted("from Bajaur and Bannu were attacked in Quetta"), "died").place())
        .isNotEqualTo("Bajaur Agency");
  }
}
