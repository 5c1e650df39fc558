/** ISO 3166-2 subdivisions of the countries whose states have privacy laws of their own, without the prefix. */
export const subdivisions: Readonly<Record<string, readonly string[]>> = {
  // States, the district and the outlying areas
  US: (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR ' +
    'PA RI SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR UM VI'
  ).split(' '),
  CA: 'AB BC MB NB NL NS NT NU ON PE QC SK YT'.split(' '),
}
